// The exception of this name.
class StatisticsError : ValueError { mixin basicExceptionCtors; }
