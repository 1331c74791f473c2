; The character at an index, which may count from the end.
(define (char-at text i)
  (define from-start (if (negative? i) (+ i (string-length text)) i))
  (if (< -1 from-start (string-length text)) (string-ref text from-start) (fail-index "string index out of range")))
