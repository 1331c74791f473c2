; The elements of a sequence up to the first that fails a test.
(define (take-while test items) (for/list ([x items] #:break (not (test x))) x))
