// An exception of a class that JavaScript lacks, known by its name.
class PyError extends Error {
  constructor(name, message = "") {
    super(message);
    this.name = name;
  }
}
