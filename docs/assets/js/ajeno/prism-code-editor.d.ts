export { createEditor } from "prism-code-editor";
export { defaultKeymap, editHistory, editorCommands, indentSelectedLines } from "prism-code-editor/commands";
export { insertText } from "prism-code-editor/utils";
