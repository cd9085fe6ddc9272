// Days as numbers for the slider, in both calendars for readers, and as people type them.
const A_DAY = 86400000, BUDDHIST = 543;
const numberOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / A_DAY;
const isoOf = (number) => new Date(number * A_DAY).toISOString().slice(0, 10);

// ["13 พ.ค. 2563", "2020-05-13"]
function inBoth(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return [`${day} ${DATA.months.th[month - 1]} ${year + BUDDHIST}`, iso];
}

function monthOf(word) {
  const found = Object.hasOwn(DATA.months.read, word) ? DATA.months.read[word] : Number(word);
  return found >= 1 && found <= 12 ? found : null;
}

function made(year, month, day) {
  const common = year > 2400 ? year - BUDDHIST : year;
  const iso = `${String(common).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const number = numberOf(iso);
  return Number.isFinite(number) && isoOf(number) === iso ? iso : null;
}

// `2020-05-13`, `13 พ.ค. 2563`, `13/5/2563`, `13 May 2020`, `๑๓ พฤษภาคม ๒๕๖๓` → ISO; else null.
function readDay(text) {
  const western = text.trim().toLowerCase().replace(/[๐-๙]/g, (digit) => digit.charCodeAt(0) - 0x0e50);
  const turned = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(western);
  if (turned) return made(Number(turned[1]), Number(turned[2]), Number(turned[3]));
  const parts = /^(\d{1,2})[\s/.-]*(\d{1,2}(?=[/.\s-])|[^\d\s/-]+)[\s/.-]*(?:พ\.?ศ\.?|ค\.?ศ\.?)?\s*(\d{4})$/.exec(western);
  const month = parts && monthOf(parts[2].replaceAll(".", ""));
  return month ? made(Number(parts[3]), month, Number(parts[1])) : null;
}
