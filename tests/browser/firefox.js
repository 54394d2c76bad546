/**
 * Opens pages of the site with Firefox, does in each what a reader would, and prints what was seen, a line of JSON for
 * each page: `node tests/browser/firefox.js <firefox> <address> <page>...`. `test_firefox.py` judges it.
 *
 * Playwright drives only a Firefox of its own; Puppeteer, by WebDriver BiDi, the one that readers have.
 */

import puppeteer from "puppeteer-core";

/** What one thing may take, in milliseconds, on a busy machine; and what everything may, before Firefox is killed. */
const PATIENCE = 30_000;
const LIMIT = 600_000;

/** Where a program is run. */
const RUN = "neuronas/neurona/";

/** Where what is searched for is explained: its definition, which is elsewhere, comes before. */
const ANSWER = "activaciones/relu/";
const LINK = `#buscador ol a[href$="/${ANSWER}"]`;

/** What is true of a page in which nothing more is going to come alive: its figures, its letters, the navigation. */
const READY = `
  !document.querySelector(".interactiva > :not(:defined)")
    && document.fonts.status === "loaded"
    && performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/sitemap.xml"))
`;

/** What Firefox says of a fraction if it has to lay out the page when only its first half has come. */
const HALF_COME = /Invalid markup: Incorrect number of children for <mfrac\/> tag/;

/**
 * @typedef {object} Seen
 * @property {string} page
 * @property {string[]} errors what its console and its scripts complained of, and what could not be done in it
 * @property {string[]} requests every address it asked for
 * @property {string[]} missing those for which no good answer came
 * @property {Figure[] | null} figures
 * @property {string | null} ran what is said of the program that was run, in the page where one is
 * @property {string | null} library the one that was chosen in the first program
 * @property {Shown | null} shown what each program shows then
 * @property {string | null} copied the program that its button copied, if there is one
 * @property {boolean | null} defined whether the first underlined term shows its definition, if there is one
 * @property {string | null} scheme the colours, after asking for the dark ones
 * @property {string | null} found the link to the lesson that answers "relu"
 * @property {Shown | null} kept what each program shows in the page to which that link leads
 *
 * @typedef {{ name: string, before: string | null, after: string | null }} Figure
 * @typedef {{ libraries: string[], shown: string[] }[]} Shown the libraries of each program, and those that it shows
 *
 * @typedef {import("puppeteer-core").Browser} Browser
 * @typedef {import("puppeteer-core").Page} Page
 */

/**
 * Opens a page in an empty profile and does everything in it.
 * @param {Browser} browser
 * @param {string} address of the site
 * @param {string} path
 * @returns {Promise<Seen>}
 */
async function look(browser, address, path) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */ const errors = [];
  /** @type {string[]} */ const requests = [];
  /** @type {string[]} */ const missing = [];
  page.on("console", (said) => said.type() === "error" && errors.push(said.text()));
  page.on("pageerror", (error) => HALF_COME.test(String(error)) || errors.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // Firefox asks for the next page when it has nothing else to do, and leaves it when it has
    if (reason !== "NS_BINDING_ABORTED") missing.push(`${request.url()}: ${reason}`);
  });
  page.on("response", (answer) => answer.status() >= 400 && missing.push(`${answer.url()}: ${answer.status()}`));

  /**
   * What fails is one error more, and what comes after it is still done.
   * @template T
   * @param {(page: Page) => Promise<T>} action
   */
  const attempt = (action) =>
    action(page).catch((error) => {
      errors.push(`${action.name}: ${error}`);
      return null;
    });

  await page.setViewport({ width: 1280, height: 844 });
  await attempt(async function open() {
    await page.goto(address + path);
    await page.waitForFunction(READY);
    await page.$$eval("details:is(.mas, .fuentes)", (folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });
  });
  /** @type {Seen} */
  const seen = {
    page: path,
    errors,
    requests,
    missing,
    figures: await attempt(moveFigures),
    ran: await attempt(runProgram),
    library: await attempt(chooseLibrary),
    shown: await attempt(shown),
    copied: await attempt(copyProgram),
    defined: await attempt(defineTerm),
    scheme: await attempt(darken),
    found: await attempt(search),
    kept: await attempt(follow),
  };
  await context.close();
  return seen;
}

/**
 * Moves the sliders of each figure until its result is another, or writes in its first field.
 * @param {Page} page
 */
async function moveFigures(page) {
  const figures = [];
  for (const figure of await page.$$("figure.interactiva > :first-child")) {
    const name = await figure.evaluate(({ localName }) => localName);
    const result = () => figure.evaluate((element) => element.querySelector(".resultado")?.textContent ?? null);
    const before = await result();
    const sliders = await figure.$$("input[type=range]:enabled");
    const field = await figure.$("input:not([type=range])");
    for (const slider of sliders) {
      for (const [key, limit] of /** @type {const} */ ([
        ["End", "max"],
        ["Home", "min"],
      ])) {
        if ((await result()) !== before) break; // at one of the two ends it may be the same as at the start
        await slider.press(key);
        await page.waitForFunction((input, limit) => input.value === input[limit], {}, slider, limit);
      }
    }
    if (field && !sliders.length) {
      await field.click({ count: 3 });
      await field.type("(2, 3)");
      await page.waitForFunction(({ value }) => value === "(2, 3)", {}, field);
    }
    figures.push({ name, before, after: await result() });
    // its program has its values: what is seen of it later is as at first
    await (await figure.$(".restablecer"))?.click();
    await page.waitForFunction(
      (element, before) => element.querySelector(".resultado")?.textContent === before,
      {},
      figure,
      before,
    );
  }
  return figures;
}

/**
 * Runs the first program that can be run, in one of the pages: it takes long.
 * @param {Page} page
 */
async function runProgram(page) {
  if (!new URL(page.url()).pathname.endsWith(RUN)) return null; // after it, how its figures were left
  await (await page.waitForSelector("programa-vivo[de] .ejecutar", { visible: true }))?.click();
  const status = "programa-vivo .estado[role=status]";
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.textContent?.startsWith("Terminado"),
    { timeout: 4 * PATIENCE },
    status,
  );
  return page.$eval(status, ({ textContent }) => textContent);
}

/**
 * Chooses in the first program its last library.
 * @param {Page} page
 */
async function chooseLibrary(page) {
  const program = await page.$(".tabbed-set");
  const label = await program?.$(".tabbed-labels > label:last-child");
  if (!label) return null;
  await label.click();
  return label.evaluate(({ textContent }) => textContent);
}

/**
 * @param {Page} page
 * @returns {Promise<Shown>}
 */
function shown(page) {
  return page.$$eval(".tabbed-set", (programs) =>
    programs.map((program) => {
      const libraries = [...program.querySelectorAll(".tabbed-labels > label")].map(({ textContent }) => textContent);
      const blocks = [...program.querySelectorAll(".tabbed-block")];
      return { libraries, shown: libraries.filter((_, i) => getComputedStyle(blocks[i]).display !== "none") };
    }),
  );
}

/**
 * Copies the first program, as it is shown, and pastes it in an empty field with the keyboard, as a reader does: no
 * preference of Firefox is changed to read the clipboard, so what is seen is what it holds.
 * @param {Page} page
 */
async function copyProgram(page) {
  const programs = await page.$$(".tabbed-block .language-python");
  const visible = await Promise.all(programs.map((program) => program.isVisible()));
  const program = programs[visible.indexOf(true)];
  if (!program) return null;
  await program.hover();
  const button = await program.waitForSelector("[data-clipboard-target]", { visible: true });
  await button?.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" })); // not below the header
  await button?.click();
  await page.waitForSelector("::-p-text(Copiado al portapapeles)", { visible: true });
  const field = await page.evaluateHandle(() => {
    const field = document.createElement("textarea");
    document.body.append(field);
    field.focus();
    return field;
  });
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  await page.waitForFunction(({ value }) => value, {}, field);
  return field.evaluate((field) => {
    field.remove();
    return field.value;
  });
}

/**
 * Comes to the first underlined term with the tabulator: the focus that a script gives need not be a visible one.
 * @param {Page} page
 */
async function defineTerm(page) {
  const term = await page.$(".termino");
  if (!term) return null;
  await (await term.$("a"))?.focus();
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
  await page.keyboard.press("Tab");
  return Boolean(await term.waitForSelector("[role=tooltip]", { visible: true }));
}

/**
 * Asks for the dark colours.
 * @param {Page} page
 */
async function darken(page) {
  await (await page.waitForSelector("[title='Cambiar a modo oscuro']", { visible: true }))?.click();
  await page.waitForFunction(() => document.body.dataset.mdColorScheme !== "default");
  return page.evaluate(() => document.body.dataset.mdColorScheme ?? null);
}

/**
 * Searches for "relu" with the keyboard. Of its first letters what is found is shown too, and goes.
 * @param {Page} page
 */
async function search(page) {
  await page.keyboard.press("/");
  await page.waitForSelector("#buscador input:focus");
  await page.keyboard.type("relu");
  await page.waitForSelector(LINK);
  return page.$eval(LINK, ({ href }) => href);
}

/**
 * Goes to the lesson found; returns what its programs show.
 * @param {Page} page
 */
async function follow(page) {
  await page.click(LINK);
  await page.waitForFunction(
    `location.pathname.endsWith("/${ANSWER}") && document.querySelector("explorador-relu form")`,
  );
  await page.waitForFunction(READY);
  return shown(page);
}

const [firefox, address, ...pages] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: firefox,
  timeout: 2 * PATIENCE,
  signal: AbortSignal.timeout(LIMIT),
});
try {
  for (const path of pages) console.log(JSON.stringify(await look(browser, address, path)));
} finally {
  await browser.close();
}
