# A string in the canonical encoding: JSON in ASCII.
sub encode_str($text) {
    my %short = ('"' => '\\"', "\\" => '\\\\', "\n" => '\\n', "\r" => '\\r', "\t" => '\\t');
    my $code = sub ($c) {
        return sprintf('\\u%04x', $c) if $c < 0x10000;
        return sprintf('\\u%04x\\u%04x', 0xd800 + (($c - 0x10000) >> 10), 0xdc00 + (($c - 0x10000) & 0x3ff));
    };
    return '"' . $text =~ s/(["\\\n\r\t])|([^ -~])/defined($1) ? $short{$1} : $code->(ord($2))/ger . '"';
}
