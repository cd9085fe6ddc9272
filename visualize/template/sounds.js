// How names sound, so that a Thai name is found by its romanised form.
const SOUND = new Map();
for (const [sound, letters] of Object.entries({
  k: "กขฃคฅฆkgqx", n: "งณนรลฬฤnrl", c: "จฉชฌcj", s: "ซศษสsz", y: "ญยy", t: "ฎฏฐฑฒดตถทธtd",
  p: "บปผพภpb", f: "ฝฟf", m: "มm", w: "วwv",
})) for (const letter of letters) SOUND.set(letter, sound);
const AS_ONE = { ph: "p", th: "t", kh: "k", ch: "c", sh: "c", ng: "n", dh: "t", bh: "p" };

// `visualize/sounds.py` in this page's language; a test compares them.
function sounds(text) {
  let lower = text.normalize("NFC").toLowerCase().replace(/[ก-ฮ][ิุ]?์/g, "");
  for (const [written, sound] of Object.entries(AS_ONE)) lower = lower.replaceAll(written, sound);
  const word = (part) => [...part].map((letter) => SOUND.get(letter) || (/\d/.test(letter) ? letter : ""))
    .join("").replace(/(\D)\1+/g, "$1");
  return lower.split(/[^a-z0-9ก-๛]+/).map(word).filter(Boolean).join(" ");
}
