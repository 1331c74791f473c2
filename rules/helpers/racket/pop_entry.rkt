; Removes and gives an entry of a dictionary: the one that a function chooses.
(define (pop-entry! d pick)
  (when (zero? (dict-count d))
    (raise (key-error "'popitem(): dictionary is empty'" (current-continuation-marks))))
  (define entry (pick (entries d)))
  (dict-remove! d (car entry))
  entry)
