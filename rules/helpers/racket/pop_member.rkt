; Removes and gives some element of a set.
(define (pop-member! members)
  (when (set-empty? members)
    (raise (key-error "'pop from an empty set'" (current-continuation-marks))))
  (define x (set-first members))
  (set-remove! members x)
  x)
