// Whether a value counts as true: neither zero, nor empty, nor missing.
bool isTruthy(Object? value) => switch (value) {
  null || false || '' || 0 => false,
  Iterable items => items.isNotEmpty,
  Map map => map.isNotEmpty,
  BigInt number => number != BigInt.zero,
  _ => true,
};
