; A string in the middle of a width.
(define (center text width fill)
  (define missing (max 0 (- width (string-length text))))
  (define left (+ (quotient missing 2) (bitwise-and missing width 1)))
  (string-append (make-string left fill) text (make-string (- missing left) fill)))
