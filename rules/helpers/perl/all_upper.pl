# Has a cased letter and none in lower case.
sub all_upper($text) { return $text =~ /\p{Lu}/ && $text !~ /\p{Ll}/ }
