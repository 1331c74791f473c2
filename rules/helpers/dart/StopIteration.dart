// An iterator that has no more elements.
class StopIteration extends BaseError {
  StopIteration([super.message]);
}
