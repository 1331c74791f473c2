// A float that stands among integers, of which JavaScript does not tell it apart.
class Float {
  value;
  constructor(value) {
    this.value = value;
  }
  valueOf() {
    return this.value;
  }
  toString() {
    return floatText(this.value);
  }
}
