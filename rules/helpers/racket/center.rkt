; A string in the middle of a width.
(define (center text width fill)
  (define missing (max 0 (- width (string-length text))))
  (define left (+ (quotient missing 2) (bitwise-and missing width 1)))
  (pad-right (pad-left text (+ left (string-length text)) fill) width fill))
