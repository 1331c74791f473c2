; The natural number that digits say in a base, or #f.
(define (string->digits text base)
  (for/fold ([number 0]) ([c (in-string (string-downcase text))])
    (define code (char->integer c))
    (define digit (- code (if (< code 97) 48 87)))
    (and number (< digit base) (+ (* number base) digit))))
