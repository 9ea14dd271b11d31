/* What libraries of 2006 did to a page. */
Array.prototype.each = function (run) {
  for (let place = 0; place < this.length; place += 1) run(this[place], place);
  return this;
};
Array.prototype.toJSON = () => "polluted";
String.prototype.toJSON = () => "polluted";
Object.prototype.extend = function (other) {
  for (const name in other) this[name] = other[name];
  return this;
};
Object.prototype.each = Array.prototype.each;
Function.prototype.delay = function (...given) {
  return setTimeout(this, ...given);
};
HTMLElement.prototype.show = function () {
  return this;
};
Element.prototype.hide = HTMLElement.prototype.show;
