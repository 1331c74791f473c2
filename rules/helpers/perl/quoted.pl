# A string as a literal in quotes, as Python shows it.
sub quoted($text) {
    my $quote = $text =~ /'/ && $text !~ /"/ ? '"' : "'";
    my %escapes = ("\\" => '\\\\', "\n" => '\\n', "\r" => '\\r', "\t" => '\\t', $quote => "\\$quote");
    $text =~ s/([\\\n\r\t$quote])/$escapes{$1}/g;
    $text =~ s/([\x00-\x1f\x7f])/sprintf('\\x%02x', ord($1))/ge;
    return $quote . $text . $quote;
}
