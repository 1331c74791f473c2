; A string filled up on the right to a width.
(define (pad-right text width fill)
  (string-append text (make-string (max 0 (- width (string-length text))) fill)))
