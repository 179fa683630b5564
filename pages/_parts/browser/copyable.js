/* A text to take away: shown as it is, and copied whole with one click. */

import { element, write } from "./dom.js";

const SAID_FOR = 4000;

export default function ({ data: { json }, parentElement: root }) {
  const data = JSON.parse(json);
  const paper = root.querySelector(".paper") ?? draw(root);
  const [button, text, said] = ["button", ".words", "[role=status]"].map((part) =>
    paper.querySelector(part),
  );
  write(button, data.copy);
  if (text.textContent !== data.words) write(said);
  write(text, data.words);
  button.onclick = async () => {
    await put(data.words, text);
    write(said, data.copied);
    clearTimeout(paper.quiet);
    paper.quiet = setTimeout(() => write(said), SAID_FOR);
  };
}

function draw(root) {
  const said = element("span", { className: "said", role: "status" });
  const head = element("div", { className: "head" }, element("button", { type: "button" }), said);
  const words = element("div", { className: "words" });
  const paper = element("div", { className: "paper" }, head, words);
  root.append(paper);
  return paper;
}

/* Away from localhost and https there is no clipboard to write to, only a selection to copy. */
async function put(words, shown) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    getSelection().selectAllChildren(shown);
    document.execCommand("copy");
  }
}
