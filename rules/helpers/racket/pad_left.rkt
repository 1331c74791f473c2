; A string filled up on the left to a width.
(define (pad-left text width fill)
  (string-append (make-string (max 0 (- width (string-length text))) fill) text))
