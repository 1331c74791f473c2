; Removes an element of a set, which must be there.
(define (remove-member! members x)
  (if (set-member? members x)
      (set-remove! members x)
      (raise (key-error (format "~v" x) (current-continuation-marks)))))
