<?php

declare(strict_types=1);

/** The first character that occurs only once, or None. */
function firstUnique(string $text): ?string
{
    $counts = [];
    foreach (str_split($text) as $ch) {
        $counts[$ch] = ($counts[$ch] ?? 0) + 1;
    }
    foreach ($counts as $ch => $count) {
        $ch = (string) $ch;
        if ($count === 1) {
            return $ch;
        }
    }
    return null;
}
