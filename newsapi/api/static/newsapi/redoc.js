// ReDoc shows a logo from its maker's server. Nothing is loaded from elsewhere here, so the image stays empty
// and hidden; the words beside it stay.
const ELSEWHERE = "https://cdn.redoc.ly/";
const image = HTMLImageElement.prototype;
const source = Object.getOwnPropertyDescriptor(image, "src");

function setSource(value) {
  if (String(value).startsWith(ELSEWHERE)) this.hidden = true;
  else source.set.call(this, value);
}

Object.defineProperty(image, "src", { ...source, set: setSource });
image.setAttribute = function (name, value) {
  if (name === "src") setSource.call(this, value);
  else Element.prototype.setAttribute.call(this, name, value);
};
