<?php

declare(strict_types=1);

// Whether there are letters, all in lower case.
function isLowerCased(string $text): bool
{
    return strtoupper($text) !== $text && strtolower($text) === $text;
}

// The characters from one bound to another, which may count from the end.
function textSlice(string $text, int $low, int $high): string
{
    $size = strlen($text);
    $low = $low < 0 ? max(0, $low + $size) : $low;
    $high = $high < 0 ? $high + $size : $high;
    return substr($text, $low, max(0, $high - $low));
}

/** Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word. */
function camelToSnake(string $name): string
{
    $result = '';
    foreach (str_split($name) as $i => $ch) {
        if ((strtolower($ch) !== $ch && strtoupper($ch) === $ch)) {
            $afterLower = $i > 0 && isLowerCased($name[$i - 1]);
            $beforeLower = $i > 0 && $name[$i - 1] !== '_' && isLowerCased(textSlice($name, $i + 1, $i + 2));
            if ($afterLower || $beforeLower) {
                $result .= '_';
            }
            $result .= strtolower($ch);
        } else {
            $result .= $ch;
        }
    }
    return $result;
}
