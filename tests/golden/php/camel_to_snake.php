<?php

declare(strict_types=1);

// The character at an index, which may count from the end.
function charAt(string $text, int $index): string
{
    if ($index < -strlen($text) || $index >= strlen($text)) {
        throw new OutOfRangeException('string index out of range');
    }
    return $text[$index];
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
        if ((preg_match('/^\P{Ll}*\p{Lu}\P{Ll}*$/Dsu', $ch) === 1)) {
            $afterLower = $i > 0 && (preg_match('/^[^\p{Lu}\p{Lt}]*\p{Ll}[^\p{Lu}\p{Lt}]*$/Dsu', charAt($name, $i - 1)) === 1);
            $beforeLower = $i > 0 && charAt($name, $i - 1) !== '_' && (preg_match('/^[^\p{Lu}\p{Lt}]*\p{Ll}[^\p{Lu}\p{Lt}]*$/Dsu', textSlice($name, $i + 1, $i + 2)) === 1);
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
