/**
 * Requests a style sheet of the site that few readers need, the first time.
 * @param {string} name
 */
export function request(name) {
  const href = new URL(`../../css/${name}.css`, import.meta.url).href;
  return new Promise((resolve, reject) => {
    if (document.querySelector(`link[href="${href}"]`)) return resolve(null);
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "stylesheet", href, onload: resolve, onerror: reject }));
  });
}
