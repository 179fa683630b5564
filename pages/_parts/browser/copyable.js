/* A text to take away: shown as it is, and copied whole with one click. A long one is cut on a
   phone until it is asked for; style alone hides it, so that it can be read aloud and copied. */

import { element, write } from "./dom.js";

const SAID_FOR = 4000;
const LONG = 500;

export default function ({ data: { json }, parentElement: root }) {
  const data = JSON.parse(json);
  const paper = root.querySelector(".paper") ?? draw(root);
  const [button, text, said, more] = ["button", ".words", "[role=status]", ".more"].map((part) =>
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
  paper.classList.toggle("long", data.words.length > LONG);
  const turn = (isWhole) => {
    paper.classList.toggle("whole", isWhole);
    more.setAttribute("aria-expanded", isWhole);
    write(more, isWhole ? data.less : data.more);
  };
  turn(paper.classList.contains("whole"));
  more.onclick = () => turn(!paper.classList.contains("whole"));
}

function draw(root) {
  const said = element("span", { className: "said", role: "status" });
  const head = element("div", { className: "head" }, element("button", { type: "button" }), said);
  const words = element("div", { className: "words" });
  const more = element("button", { type: "button", className: "more" });
  const paper = element("div", { className: "paper" }, head, words, more);
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
