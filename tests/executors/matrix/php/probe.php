<?php
function deeper(int $n): int {
    return 1 + deeper($n + 1);
}

switch (trim(fgets(STDIN))) {
    case 'sum':
        echo array_sum(explode(' ', trim(fgets(STDIN)))), "\n";
        break;
    case 'unflushed':
        echo 'ok';
        break;
    case 'utf8':
        echo rtrim(fgets(STDIN)), "|ñ😀\n";
        break;
    case 'megabyte':
        echo substr_count(stream_get_contents(STDIN), 'x'), "\n";
        break;
    case 'exception':
        throw new RuntimeException('on purpose');
    case 'exit':
        exit(3);
    case 'signal':
        posix_kill(getmypid(), 9);
        sleep(600);
    case 'cpu':
        while (true);
    case 'sleep':
        sleep(600);
    case 'memory':
        for ($kept = [];;) {
            $kept[] = str_repeat('x', 1 << 20) . count($kept);
        }
    case 'output':
        while (true) {
            echo str_repeat('x', 1000), "\n";
        }
    case 'stack':
        echo deeper(0), "\n";
}
