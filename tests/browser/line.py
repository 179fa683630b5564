"""The line between a page and Streamlit's server, listened to within the page."""

from typing import Final

from playwright.sync_api import BrowserContext

_ASKS: Final = 11
_BEGINS: Final = 4
_ENDS: Final = 6
_ENDS_FOR_ANOTHER_RUN: Final = 2
"""Numbers of Streamlit's protocol: what `BackMsg` and `ForwardMsg` call `rerun_script`,
`new_session` and `script_finished`, and one value of the latter."""

_GIVEN_UP_AFTER: Final = 10_000
"""Milliseconds: Streamlit does not answer at all who asks for a part that is no longer there."""

_LISTEN: Final = f"""(() => {{
  let [isAnswered, hasBegun, askedAt] = [true, true, 0];
  const note = (...now) => ([isAnswered, hasBegun] = now);
  window.passerLaMainLine = {{
    isQuiet: () => isAnswered || (!hasBegun && Date.now() - askedAt > {_GIVEN_UP_AFTER}),
  }};
  const varint = (bytes, at) => {{
    let [value, scale] = [0, 1];
    for (; ; scale *= 128) {{
      const byte = bytes[at++];
      value += (byte & 127) * scale;
      if (byte < 128) return [value, at];
    }}
  }};
  const fields = (data) => {{
    const bytes = data.buffer ? data : new Uint8Array(data);
    const found = new Map();
    for (let at = 0; at < bytes.length; ) {{
      const [tag, from] = varint(bytes, at);
      const [value, next] = varint(bytes, from);
      found.set(tag >> 3, value);
      at = tag % 8 === 2 ? next + value : next;
    }}
    return found;
  }};
  const hear = ({{ data }}) => {{
    const heard = fields(data);
    if (heard.has({_BEGINS})) note(false, true);
    if (!heard.has({_ENDS})) return;
    note(hasBegun && heard.get({_ENDS}) !== {_ENDS_FOR_ANOTHER_RUN}, hasBegun);
  }};
  window.WebSocket = class extends WebSocket {{
    constructor(...how) {{
      super(...how);
      this.addEventListener("message", hear);
      this.addEventListener("close", () => note(true, true));
    }}
    send(data) {{
      if (fields(data).has({_ASKS})) {{
        askedAt = Date.now();
        note(false, false);
      }}
      super.send(data);
    }}
  }};
}})()"""

IS_QUIET: Final = "(window.passerLaMainLine?.isQuiet() ?? true)"
"""Whether every run that the page has asked for has begun and ended."""


def listen(context: BrowserContext) -> None:
    """Have every page of this context know what it still waits for."""
    context.add_init_script(_LISTEN)
