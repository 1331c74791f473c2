// A member that a value lacks.
class AttributeError extends BaseError {
  AttributeError([super.message]);
}
