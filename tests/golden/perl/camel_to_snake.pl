use v5.36;
use utf8;
use List::Util qw(all any first max min product reduce sum0 uniq);

# Pairs of a running number and the element.
sub enumerate($items, $start) {
    return map { [$start + $_, $items->[$_]] } 0 .. $#$items;
}

# Has a cased letter and none in lower case.
sub all_upper($text) { return $text =~ /\p{Lu}/ && $text !~ /\p{Ll}/ }

# The character at an index, which may count from the end; outside raises.
sub char_at($text, $index) {
    die "IndexError: string index out of range\n" if $index < -length($text) || $index >= length($text);
    return substr($text, $index, 1);
}

# Has a cased letter and none in upper case.
sub all_lower($text) { return $text =~ /\p{Ll}/ && $text !~ /\p{Lu}/ }

# The bounds of a slice inside a length.
sub slice_bounds($length, $from, $to) {
    $from = !defined($from) ? 0 : $from < 0 ? max($from + $length, 0) : min($from, $length);
    $to = !defined($to) ? $length : $to < 0 ? max($to + $length, 0) : min($to, $length);
    return ($from, max($to - $from, 0));
}

# The characters of [from, to); bounds count from the end if negative, and clamp.
sub text_slice($text, $from, $to) {
    my ($start, $count) = slice_bounds(length($text), $from, $to);
    return substr($text, $start, $count);
}

# Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
sub camel_to_snake($name) {
    my $result = "";
    for my $item (enumerate([split(//, $name)], 0)) {
        my ($i, $ch) = @$item;
        if (all_upper($ch)) {
            my $after_lower = $i > 0 && all_lower(char_at($name, $i - 1));
            my $before_lower = $i > 0 && char_at($name, $i - 1) ne "_" && all_lower(text_slice($name, $i + 1, $i + 2));
            if ($after_lower || $before_lower) {
                $result .= "_";
            }
            $result .= lc($ch);
        } else {
            $result .= $ch;
        }
    }
    return $result;
}
