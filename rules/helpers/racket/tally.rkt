; How often each element of a list occurs, counted in an empty dictionary.
(define (tally items d)
  (add-each! d items)
  d)
