; The ones in the absolute value of an integer.
(define (bit-count n)
  (for/sum ([c (in-string (number->string (abs n) 2))]) (if (char=? c #\1) 1 0)))
