// The root of the exceptions that this program declares.
class BaseError implements Exception {
  final String message;
  BaseError([this.message = '']);
  @override
  String toString() => '$runtimeType: $message';
}
