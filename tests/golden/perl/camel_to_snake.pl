use v5.36;
use utf8;
use List::Util qw(all any first max min product reduce sum0 uniq);

# Pairs of a running number and the element.
sub enumerate($items, $start) {
    return map { [$start + $_, $items->[$_]] } 0 .. $#$items;
}

# Has a cased letter and none in lower case.
sub all_upper($text) { return $text =~ /\p{Lu}/ && $text !~ /\p{Ll}/ }

# Has a cased letter and none in upper case.
sub all_lower($text) { return $text =~ /\p{Ll}/ && $text !~ /\p{Lu}/ }

# Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
sub camel_to_snake($name) {
    my $result = "";
    for my $item (enumerate([split(//, $name)], 0)) {
        my ($i, $ch) = @$item;
        if (all_upper($ch)) {
            my $after_lower = $i > 0 && all_lower(substr($name, $i - 1, 1));
            my $before_lower = $i > 0 && substr($name, $i - 1, 1) ne "_" && all_lower(substr($name, min($i + 1, length($name)), max($i + 2 - ($i + 1), 0)));
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
