import { registerFunctions } from "../functions/register";
import { displayLanguage } from "./display-language";

registerFunctions(displayLanguage);
