; A dictionary of a list of pairs, made from an empty one.
(define (dict-of pairs d)
  (put-all! d pairs)
  d)
