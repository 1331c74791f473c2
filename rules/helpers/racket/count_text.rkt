; How often a string holds another, without overlap.
(define (count-text text part)
  (if (string=? part "") (add1 (string-length text)) (sub1 (length (split text part)))))
