// The sheet that is seen, twice its size where that is not too large: {canvas, width, height}.
const MOST_PIXELS = 12e6;
async function takePicture() {
  const svg = svgOf(sheet), { width, height } = svg.viewBox.baseVal;
  const times = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = await imageOf(svg, width, height, times);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * times);
  canvas.height = Math.ceil(height * times);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return { canvas, width, height };
}
const forPrint = () => null; // an SVG prints as it is
