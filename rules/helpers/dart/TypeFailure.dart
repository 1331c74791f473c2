// A value of the wrong type, as Dart's own checks report it.
class TypeFailure extends Error implements TypeError {
  final String message;
  TypeFailure([this.message = '']);
  @override
  String toString() => 'TypeFailure: $message';
}
