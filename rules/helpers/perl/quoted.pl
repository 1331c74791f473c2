# A string as a literal in quotes, as Python shows it.
sub quoted($text) {
    my $quote = $text =~ /'/ && $text !~ /"/ ? '"' : "'";
    my %escapes = ("\n" => '\\n', "\r" => '\\r', "\t" => '\\t');
    $text =~ s/([\\$quote])|([\x00-\x1f\x7f])/defined($1) ? "\\$1" : $escapes{$2} \/\/ sprintf('\\x%02x', ord($2))/ge;
    return $quote . $text . $quote;
}
