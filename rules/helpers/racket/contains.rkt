; Does a list hold a value?
(define (contains? items x)
  (and (member x items) #t))
