; The digits of an integer in a base.
(define (in-base n base)
  (define (digits n)
    (define digit (string (string-ref "0123456789abcdefghijklmnopqrstuvwxyz" (remainder n base))))
    (if (< n base) digit (string-append (digits (quotient n base)) digit)))
  (if (negative? n) (string-append "-" (digits (- n))) (digits n)))
