; Puts a list of pairs into a dictionary.
(define (put-all! d pairs)
  (for ([entry (in-list pairs)]) (dict-set! d (car entry) (cadr entry))))
