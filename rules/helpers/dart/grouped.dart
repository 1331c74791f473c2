// The digits of a number in groups of three.
String grouped(String text) => text.replaceFirstMapped(RegExp(r'\d+'), (match) => match[0]!.replaceAll(RegExp(r'\B(?=(\d{3})+$)'), ','));
