/** Where a program is edited: prism-code-editor, as this site uses it. */

import {
  createEditor,
  defaultKeymap,
  editHistory,
  editorCommands,
  indentSelectedLines,
  insertText,
} from "../ajeno/prism-code-editor.js";

/** What phones and word processors write instead of what Python understands. */
const STRAIGHT = /** @type {const} */ ([
  [/[“”„‟]/g, '"'],
  [/[‘’‚‛]/g, "'"],
  [/\u2026/g, "..."],
  [/\u2212|\u2013/g, "-"],
  [/\u00a0/g, " "],
]);

const { Tab: TAB, "8+Tab": _, ...KEYS } = defaultKeymap;

/**
 * @typedef {object} Editor
 * @property {HTMLElement} node
 * @property {() => string} text
 * @property {(text: string) => void} replace writes another text, which can be undone
 * @property {(less: boolean) => void} indent indents the chosen lines, or the line of the cursor
 * @property {() => void} focus
 */

/**
 * Creates an editor of Python.
 * @param {object} options
 * @param {string} options.label what a screen reader calls it
 * @param {string} options.text
 * @param {() => void} options.run what Ctrl + Enter does
 * @param {() => void} options.leave tells the reader that Tab no longer indents
 * @param {(text: string) => void} options.change what is done when the text changes
 * @returns {Editor}
 */
export function create({ label, text, run, leave, change }) {
  let leaving = false; // Esc was pressed: Tab goes to what follows, as everywhere else
  const editor = createEditor(
    null,
    { language: "python", value: text, tabSize: 4, lineNumbers: false },
    editHistory(),
    editorCommands({
      ...KEYS,
      Tab: (...given) => !leaving && TAB(...given),
      "Shift+Tab": (given) => !leaving && indentSelectedLines(given, true),
      "Mod+Enter": () => {
        run();
        return true;
      },
    }),
  );
  const { textarea } = editor;
  textarea.setAttribute("aria-label", label);
  textarea.setAttribute("autocorrect", "off");
  textarea.setAttribute("enterkeyhint", "enter");
  editor.keyCommandMap.Escape = () => {
    leaving = true;
    leave();
    return true;
  };
  textarea.addEventListener("blur", () => (leaving = false));
  textarea.addEventListener("beforeinput", (event) => {
    const written = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    const straight = straighten(written);
    if (!event.inputType.startsWith("insert") || event.isComposing || straight === written) return;
    event.preventDefault();
    insertText(editor, straight);
  });
  editor.on("update", change);
  return {
    node: editor.container,
    text: () => editor.value,
    replace: (other) => insertText(editor, other, 0, editor.value.length, 0),
    indent: (less) => {
      indentSelectedLines(editor, less);
      textarea.focus();
    },
    focus: () => textarea.focus({ preventScroll: true }),
  };
}

/**
 * Returns a text with the signs that Python understands.
 * @param {string} text
 */
export function straighten(text) {
  return STRAIGHT.reduce((line, [wrong, right]) => line.replace(wrong, right), text);
}
