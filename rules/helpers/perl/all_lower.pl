# Has a cased letter and none in upper case.
sub all_lower($text) { return $text =~ /\p{Ll}/ && $text !~ /\p{Lu}/ }
