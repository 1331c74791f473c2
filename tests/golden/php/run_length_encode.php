<?php

declare(strict_types=1);

/** Replace each run of a character by the character and, from two on, its count. */
function runLengthEncode(string $text): string
{
    $encoded = '';
    $i = 0;
    while ($i < strlen($text)) {
        $j = $i;
        while ($j < strlen($text) && $text[$j] === $text[$i]) {
            $j++;
        }
        $encoded .= $text[$i];
        if ($j - $i > 1) {
            $encoded .= (string) ($j - $i);
        }
        $i = $j;
    }
    return $encoded;
}
