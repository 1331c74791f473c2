; An integer in a base, with the prefix that says so.
(define (prefixed prefix n base)
  (string-append (if (negative? n) "-" "") prefix (number->string (abs n) base)))
