import { registerFunctions } from "../functions/registration/register";
import { displayLanguage } from "./display-language";

registerFunctions(displayLanguage);
