// A real browser on a busy machine: the grid takes the keyboard back when it likes, and a press can be lost. What fails
// is tried twice more and told; what fails three times in a row is wrong.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
