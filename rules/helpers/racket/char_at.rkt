; The character at an index, which may count from the end.
(define (char-at text i)
  (string-ref text (if (negative? i) (+ i (string-length text)) i)))
