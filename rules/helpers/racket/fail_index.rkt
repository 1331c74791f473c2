; Raises an IndexError.
(define (fail-index message)
  (raise (index-error message (current-continuation-marks))))
